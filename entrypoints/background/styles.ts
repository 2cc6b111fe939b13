import composer from '@/components/overlay/composer.css?inline';
import layer from '@/components/overlay/layer.css?inline';
import list from '@/components/overlay/list.css?inline';
import panel from '@/components/overlay/panel.css?inline';
import tokens from '@/components/shared/tokens.css?inline';

/** The margin's style sheets: as data they weigh nothing on a page until it is drawn. */
export const styles = [tokens, layer, panel, list, composer];

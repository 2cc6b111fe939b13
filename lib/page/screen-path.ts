/** The path that stands for no request at all: it asks the page for what it shows of the record itself. */
export const SCREEN_PATH = '/#screen';

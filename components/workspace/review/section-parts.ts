import type { ComponentType } from 'preact';
import type { ReviewSection } from '@/lib/model/review-template';
import type { SectionProps } from './section';
import { Context } from './sections/Context';
import { Contributions } from './sections/Contributions';
import { Examples } from './sections/Examples';
import { ImpactMap } from './sections/ImpactMap';
import { Objectives } from './sections/Objectives';
import { Ratings } from './sections/Ratings';
import { Reading } from './sections/Reading';
import { Recognition } from './sections/Recognition';
import { SignOff } from './sections/SignOff';
import { Sources } from './sections/Sources';
import { Story } from './sections/Story';
import { Working } from './sections/Working';

/** What each section of a review is drawn by. */
export const sectionParts: Record<ReviewSection, ComponentType<SectionProps>> = {
  map: ImpactMap,
  sources: Sources,
  examples: Examples,
  contributions: Contributions,
  ratings: Ratings,
  objectives: Objectives,
  context: Context,
  story: Story,
  recognition: Recognition,
  working: Working,
  reading: Reading,
  signOff: SignOff,
};

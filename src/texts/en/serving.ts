import type { ServingTexts } from '../sv/serving.ts';

export const serving: ServingTexts = {
  title: 'The service is closed for the moment',
  text: 'The database does not answer right now, so it is not possible to sign in or to hand in answers. What is saved stays saved. Try again in a while.',
  site: 'What is published can be read as usual.',
  toSite: 'To the results',
  publicOnly:
    '{reason} What is published is shown all the same. The desk and the survey open when the database answers.',
  opened: 'The database answers. The desk and the survey are open.',
};

// Words that people write in a search, and what they mean, in English.

import type { SearchWords } from '../sv/siteSearch.ts';

export const siteSearch: SearchWords = {
  place: [
    ...['municipality', 'municipalities', 'city', 'town', 'district', 'districts', 'administration'],
    ...['social', 'services'],
  ],
  region: ['region'],
  county: ['county', 'counties'],
  small: ['in', 'of', 'the', 'for', 'and', 'to', 'on', 'at', 'about'],
  placeNames: { '1480': ['Gothenburg'] },
  areas: {
    eb: ['income support', 'social assistance', 'welfare', 'benefits'],
    missbruk: ['substance abuse', 'addiction', 'alcohol', 'drugs', 'narcotics'],
    socialpsykiatri: ['mental health', 'mental illness', 'psychiatric', 'housing support'],
    vald: [
      'domestic violence',
      'domestic abuse',
      'partner violence',
      'violence against women',
      'honour-related violence',
    ],
    lss: ['disability', 'disabilities', 'disabled', 'personal assistance', 'group home', 'daily activities'],
    barn: ['children', 'young people', 'child protection', 'child welfare', 'foster care', 'foster home'],
    aldre: ['elderly care', 'elderly', 'older people', 'home help', 'nursing home', 'care home', 'dementia'],
    hemloshet: ['homeless', 'homelessness', 'eviction', 'evictions', 'rough sleepers'],
    krisberedskap: ['emergency', 'emergencies', 'crisis', 'preparedness', 'disaster'],
    khsv: ['home nursing', 'nurse', 'nurses', 'home health care', 'rehabilitation'],
  },
  pages: {
    compare: ['compare', 'comparison', 'comparisons', 'my list'],
    method: ['method', 'methods', 'methodology', 'quality', 'response rate', 'non-response', 'nonresponse', 'survey'],
    data: ['data', 'open data', 'download', 'downloads', 'download data', 'files', 'formats', 'raw data', 'dataset'],
    about: ['about', 'contact', 'publisher', 'open source', 'questions about the figures'],
    accessibility: ['accessibility', 'screen reader'],
    cookies: ['cookies', 'tracking', 'privacy'],
  },
};

import type { periodWords as sv } from '../sv/period.ts';

export const periodWords: typeof sv = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: '{day} {month} {year}',
  window: 'from {from} to {to} ({months} months)',
};

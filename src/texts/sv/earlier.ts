// What the unit answered last time, and what has changed in the question since. {name} marks are filled in.

export const earlier = {
  changes: {
    instructions: 'Anvisningen till frågan {question} är ändrad sedan {earlier}.',
    term: 'Ordet ”{term}” förklaras på ett annat sätt {later} än {earlier}.',
    unit: 'Talet i frågan {question} gavs i {before} {earlier} men ges i {after} {later}.',
    limits: 'Frågan {question} tar emot andra tal {later} än {earlier}.',
    written: 'Det ni skriver själva i frågan {question} beskrivs på ett annat sätt {later} än {earlier}.',
  },
};

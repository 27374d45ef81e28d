// Usage: node decode.js BROKER REGISTRY TOPIC COUNT
// Prints COUNT records of TOPIC from its beginning, as {"key", "value"} lines.
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry';
import kafkajs from 'kafkajs';

const [broker, host, topic, count] = process.argv.slice(2);
const registry = new SchemaRegistry({ host });
const kafka = new kafkajs.Kafka({ brokers: [broker], logLevel: kafkajs.logLevel.ERROR });
const consumer = kafka.consumer({ groupId: 'independent-client', readUncommitted: false });

const json = (value) => JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? v.toString() : v));
let left = Number(count);
let done;
const all = new Promise((resolve) => { done = resolve; });

await consumer.connect();
await consumer.subscribe({ topic, fromBeginning: true });
await consumer.run({
  eachMessage: async ({ message }) => {
    if (left <= 0) return;
    console.log(json({ key: message.key.toString(), value: await registry.decode(message.value) }));
    left -= 1;
    if (left === 0) done();
  },
});
await all;
await consumer.disconnect();

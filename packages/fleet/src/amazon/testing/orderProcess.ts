import { amazon } from '..';
import { loadCatalog, startServices } from '../../kit';

/** The order system in a process of its own, which tests kill; it says where it listens. */
async function main([catalogFolder, dataFolder]: readonly string[]) {
  const services = await startServices({
    catalog: loadCatalog(catalogFolder),
    definitions: amazon,
    dataFolder,
  });
  const addresses = services.all.map(({ address, component }) => [
    component.name,
    address,
  ]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(addresses))}\n`);
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

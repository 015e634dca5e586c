// The catalogue that the national data portal harvests: DCAT-AP-SE 3.0.1 in RDF/XML, a dataset for each area of a round.
// Invented figures never get there.

import { escapeXml } from '../../../products/officeFile/index.ts';
import { nameArea } from '../../../products/table/index.ts';
import {
  chooseRelease,
  loadSummaries,
  newestMoment,
  type ReleaseManifest,
  type ReleaseReader,
  type ReleaseSummary,
} from '../../../stages/publication/index.ts';
import { siteFeed as english } from '../../../texts/en/siteFeed.ts';
import { siteFeed as swedish } from '../../../texts/sv/siteFeed.ts';
import { buildFileAddress } from '../frame/fileAddress.ts';
import type { Publisher } from '../frame/publisher.ts';
import { type CatalogFile, listCatalogFiles } from './listCatalogFiles.ts';

const licence = 'http://creativecommons.org/publicdomain/zero/1.0/';
const authority = 'http://publications.europa.eu/resource/authority';

/** `url` is the address of the server. */
export async function renderDataCatalog(releases: ReleaseReader, url: string, publisher: Publisher): Promise<string> {
  const summaries = (await loadSummaries(releases)).filter(({ isSynthetic }) => !isSynthetic);
  const manifests = await releases.list();
  const catalog = `${url}/datasets/dcat`;
  const api = `${url}/api/v1`;
  const datasets = summaries.map(({ round, area }) => `${url}/${round}/${area}`);
  const parts = summaries.map((summary) => {
    const manifest = chooseRelease(manifests, summary.round, summary.area, newestMoment);
    return renderDataset(summary, manifest, { url, catalog, publisher });
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:vcard="http://www.w3.org/2006/vcard/ns#" xmlns:xsd="http://www.w3.org/2001/XMLSchema#">
<dcat:Catalog rdf:about="${escapeXml(catalog)}">
${renderBoth('dcterms:title', swedish.catalogTitle, english.catalogTitle)}
${renderBoth('dcterms:description', swedish.catalogDescription, english.catalogDescription)}
${renderLink('dcterms:publisher', publisher.uri)}
${renderLink('dcterms:license', licence)}
${renderLink('foaf:homepage', url)}
${renderLink('dcterms:language', `${authority}/language/SWE`)}
${datasets.map((dataset) => renderLink('dcat:dataset', dataset)).join('\n')}
${renderLink('dcat:service', api)}
</dcat:Catalog>
<foaf:Agent rdf:about="${escapeXml(publisher.uri)}"><foaf:name>${escapeXml(publisher.name)}</foaf:name></foaf:Agent>
<vcard:Organization rdf:about="${escapeXml(`${catalog}#contact`)}"><vcard:fn>${escapeXml(publisher.name)}</vcard:fn>${renderLink('vcard:hasEmail', `mailto:${publisher.email}`)}</vcard:Organization>
<dcat:DataService rdf:about="${escapeXml(api)}">
${renderBoth('dcterms:title', swedish.apiTitle, english.apiTitle)}
${renderLink('dcat:endpointURL', api)}
${renderLink('dcat:endpointDescription', `${api}/openapi.json`)}
${renderLink('dcat:contactPoint', `${catalog}#contact`)}
${renderLink('dcterms:license', licence)}
${datasets.map((dataset) => renderLink('dcat:servesDataset', dataset)).join('\n')}
</dcat:DataService>
${parts.join('\n')}
</rdf:RDF>
`;
}

interface CatalogFrame {
  readonly url: string;
  readonly catalog: string;
  readonly publisher: Publisher;
}

function renderDataset(
  summary: ReleaseSummary,
  manifest: ReleaseManifest | undefined,
  { url, catalog, publisher }: CatalogFrame,
): string {
  const { round, area, time } = summary;
  const files = manifest === undefined ? [] : listCatalogFiles(manifest, area);
  const addresses = manifest === undefined ? [] : files.map(({ path }) => url + buildFileAddress(manifest, path));
  const name = { sv: nameArea(summary, 'sv'), en: nameArea(summary, 'en') };
  return `<dcat:Dataset rdf:about="${escapeXml(`${url}/${round}/${area}`)}">
${renderBoth('dcterms:title', swedish.datasetTitle(name.sv, round), english.datasetTitle(name.en, round))}
${renderBoth('dcterms:description', swedish.datasetDescription(name.sv, round), english.datasetDescription(name.en, round))}
${renderLink('dcterms:publisher', publisher.uri)}
${renderLink('dcat:contactPoint', `${catalog}#contact`)}
${renderLink('dcat:landingPage', `${url}/${round}/${area}`)}
${renderLink('dcat:theme', `${authority}/data-theme/SOCI`)}
${renderLink('dcterms:accessRights', `${authority}/access-right/PUBLIC`)}
<dcterms:modified rdf:datatype="http://www.w3.org/2001/XMLSchema#dateTime">${new Date(time).toISOString()}</dcterms:modified>
${addresses.map((address) => renderLink('dcat:distribution', address)).join('\n')}
</dcat:Dataset>
${files.map((file, index) => renderDistribution(addresses[index] ?? '', file)).join('\n')}`;
}

function renderDistribution(address: string, { path, mediaType }: CatalogFile): string {
  const type = mediaType?.split(';')[0];
  return `<dcat:Distribution rdf:about="${escapeXml(address)}">
<dcterms:title>${escapeXml(path.slice(path.lastIndexOf('/') + 1))}</dcterms:title>
${renderLink('dcat:accessURL', address)}
${renderLink('dcat:downloadURL', address)}
${renderLink('dcterms:license', licence)}
${type === undefined ? '' : `<dcterms:format>${escapeXml(type)}</dcterms:format>`}
</dcat:Distribution>`;
}

function renderLink(property: string, address: string): string {
  return `<${property} rdf:resource="${escapeXml(address)}"/>`;
}

function renderBoth(property: string, sv: string, en: string): string {
  return `<${property} xml:lang="sv">${escapeXml(sv)}</${property}><${property} xml:lang="en">${escapeXml(en)}</${property}>`;
}

/**
 * A JSON-LD context for descriptions of tables: the terms of «Metadata Vocabulary for Tabular Data»
 * (https://www.w3.org/TR/tabular-metadata/) that this portal uses, so that a general JSON-LD reader understands them
 * without asking the web. A term that is missing here is lost on the way, and the tests see that.
 */
const csvw = 'http://www.w3.org/ns/csvw#';
const plain = (term: string) => ({ '@id': csvw + term, '@language': null });
const link = (term: string) => ({ '@id': csvw + term, '@type': '@id' });
const listOf = (term: string) => ({ '@id': csvw + term, '@container': '@list' });
const xsd = ['string', 'integer', 'decimal', 'date', 'time', 'dateTime', 'anyURI', 'boolean'];

export const csvwContext = {
  '@context': {
    csvw,
    dc: 'http://purl.org/dc/terms/',
    schema: 'http://schema.org/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    ...Object.fromEntries(xsd.map((name) => [name, `xsd:${name}`])),
    TableGroup: `${csvw}TableGroup`,
    tables: { '@id': `${csvw}table`, '@container': '@set' },
    url: { '@id': `${csvw}url`, '@type': 'xsd:anyURI' },
    tableSchema: link('tableSchema'),
    columns: { ...listOf('column'), '@type': '@id' },
    name: plain('name'),
    titles: { '@id': `${csvw}title`, '@container': '@language' },
    datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
    base: plain('base'),
    format: plain('format'),
    maxLength: { '@id': `${csvw}maxLength`, '@type': 'xsd:nonNegativeInteger' },
    minimum: `${csvw}minInclusive`,
    maximum: `${csvw}maxInclusive`,
    required: { '@id': `${csvw}required`, '@type': 'xsd:boolean' },
    separator: plain('separator'),
    lang: plain('lang'),
    primaryKey: plain('primaryKey'),
    foreignKeys: link('foreignKey'),
    columnReference: { ...listOf('columnReference'), '@language': null },
    reference: link('reference'),
    resource: { '@id': `${csvw}resource`, '@type': 'xsd:anyURI' },
  },
};

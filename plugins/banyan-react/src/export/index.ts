export { csv, type CsvColumn } from './csv';
export { download, downloadText } from './download';
export { type ExportChoice, ExportMenu } from './ExportMenu';
export { svgToPng } from './svgToPng';

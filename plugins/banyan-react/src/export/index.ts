export { csv, type CsvColumn } from './csv';
export { download, downloadText } from './download';
export { type ExportChoice, ExportMenu } from './ExportMenu';
export { PictureExport } from './PictureExport';
export { type DrawnPicture, pictureSvg } from './pictureSvg';
export { svgToPng } from './svgToPng';

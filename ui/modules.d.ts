// Libraries without types of their own, or whose types we do not need.
declare module 'bpmn-js/lib/NavigatedViewer';
declare module '@bpmn-io/form-js-viewer';
declare module 'flatpickr/dist/l10n/da.js';

// Mocha's own build for browsers exports an instance; the class is only to be had as a global.
// oxlint-disable-next-line import/no-unassigned-import
import '../../../node_modules/mocha/mocha.js';

export default Mocha;

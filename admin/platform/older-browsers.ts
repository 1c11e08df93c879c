/**
 * What the console uses and browsers that are still met lack: WeChat's on Windows (Chromium 116) and 360's (108). It
 * comes before everything else, and is nothing where the browser has it.
 */
import "core-js/actual/array/to-reversed";
import "core-js/actual/array/to-sorted";
import "core-js/actual/array/to-spliced";
import "core-js/actual/array/with";
import "core-js/actual/map/group-by";

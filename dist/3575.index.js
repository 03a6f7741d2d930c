export const id = 3575;
export const ids = [3575];
export const modules = {

/***/ 63575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* reexport safe */ _schema_js__WEBPACK_IMPORTED_MODULE_1__.w),
/* harmony export */   validate: () => (/* reexport safe */ _generated_validate_settings_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _generated_validate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89010);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23017);




/***/ })

};

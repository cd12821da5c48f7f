/** Screens of the catalogue. */
@NullMarked
package nl.ruimbaan.demand.ui;

import org.jspecify.annotations.NullMarked;

/** Screens of the catalogue. */
@NamedInterface("ui")
@NullMarked
package nl.ruimbaan.demand.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

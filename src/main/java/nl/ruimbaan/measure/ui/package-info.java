/** Screens of measures. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.measure.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

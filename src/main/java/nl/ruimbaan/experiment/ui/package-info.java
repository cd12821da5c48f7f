/** Screens of experiments. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.experiment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

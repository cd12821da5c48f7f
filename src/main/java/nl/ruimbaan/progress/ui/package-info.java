/** The screen of the results. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.progress.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

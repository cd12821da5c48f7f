/** Screens and components of {@code thread}; handed out to the features to its right. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.thread.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

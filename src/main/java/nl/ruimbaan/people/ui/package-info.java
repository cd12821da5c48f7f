/** Screens and components of {@code people}; handed out to the features to its right. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Screens and components of {@code draft}; handed out to the features to its right. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.draft.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

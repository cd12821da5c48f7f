/** Screens of the wall. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.story.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

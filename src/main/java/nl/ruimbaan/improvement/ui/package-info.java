/** Screens of the backlog. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.improvement.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

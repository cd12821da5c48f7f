/** Screens of {@code visit}: the list of notes, one of them, and what other items show of them. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.visit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

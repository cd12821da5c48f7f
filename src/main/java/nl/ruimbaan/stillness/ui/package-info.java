/** Screens of what has been still longest. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.stillness.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The page of the screen in the corridor, and where the administrator makes its codes. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.kiosk.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The screen of the search, and the palette that opens over every screen. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

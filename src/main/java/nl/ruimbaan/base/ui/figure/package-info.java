/** Charts on a screen, with their words, files and tables. */
@NullMarked
@NamedInterface("figure")
package nl.ruimbaan.base.ui.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

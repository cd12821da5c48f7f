/** Screens of the board and the list. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.board.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

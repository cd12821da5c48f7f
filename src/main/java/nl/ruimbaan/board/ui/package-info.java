/** Screens of the board and the list, and the board itself for whoever has cards in columns. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.board.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Screens of saved views; handed out to the features to its right. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.savedview.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

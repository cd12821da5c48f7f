/** How photos are added and shown; handed out to the features to its right. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.photo.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What a browser asks for before anybody signs in: the manifest, the worker, and the page for when there is no line. */
@NullMarked
@NamedInterface("ui")
package nl.ruimbaan.phone.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

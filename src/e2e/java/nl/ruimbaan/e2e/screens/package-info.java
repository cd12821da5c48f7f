/** The screens as their readers know them, so that a journey reads as what people do. */
@NullMarked
package nl.ruimbaan.e2e.screens;

import org.jspecify.annotations.NullMarked;

/** The import screen. */
@NullMarked
package nl.ruimbaan.exchange.ui;

import org.jspecify.annotations.NullMarked;

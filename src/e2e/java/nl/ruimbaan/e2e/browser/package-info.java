/** The browser, and how one finds, types, clicks and waits in it. */
@NullMarked
package nl.ruimbaan.e2e.browser;

import org.jspecify.annotations.NullMarked;

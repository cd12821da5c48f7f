/** The sign-in page. */
@NullMarked
package nl.ruimbaan.security.ui;

import org.jspecify.annotations.NullMarked;

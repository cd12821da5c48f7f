/** One's own choices about mail, the administrator's settings, and the page on which one stops mail without signing in. */
@NullMarked
package nl.ruimbaan.mail.ui;

import org.jspecify.annotations.NullMarked;

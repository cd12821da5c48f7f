/** One's own phones and computers, and the administrator's switch. */
@NullMarked
package nl.ruimbaan.push.ui;

import org.jspecify.annotations.NullMarked;

/** What a mail server reports afterwards about a letter that it took (RFC 3464), read from the bytes of a message. */
@NullMarked
package nl.ruimbaan.mail.report;

import org.jspecify.annotations.NullMarked;

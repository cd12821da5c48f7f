/** What waits for somebody comes to the phones and computers on which they want that, off until both they and an administrator say so. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security", "people", "notification", "mail", "mail::ui"})
package nl.ruimbaan.push;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Messages by mail: at once, in a weekly overview or not, as each person chose. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui", "security", "people", "notification"})
package nl.ruimbaan.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

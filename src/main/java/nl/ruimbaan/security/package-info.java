/** Who is signed in, what they may do, and the door that everyone comes in by. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base::ui"})
package nl.ruimbaan.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

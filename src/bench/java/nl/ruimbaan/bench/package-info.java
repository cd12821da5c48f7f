/** The benchmarks: the built jar with an archive behind it, driven over HTTP and websocket as a browser does. */
@NullMarked
package nl.ruimbaan.bench;

import org.jspecify.annotations.NullMarked;

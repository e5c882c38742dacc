/** Speed and memory of {@code extract} against the floor and a peer, in one run. */
package org.mingzhang.bench;

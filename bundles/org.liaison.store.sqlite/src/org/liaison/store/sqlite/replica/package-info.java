/** What a register gives to other copies of itself and takes from them: operations, and the conflicts that they lead to. */
package org.liaison.store.sqlite.replica;

import type { Transaction } from 'dexie'

/** Something that is said of a transaction, and holds for what is done inside it as well. */
export class Flag {
  readonly #on = new WeakSet<Transaction>()

  set(transaction: Transaction): void {
    this.#on.add(transaction)
  }

  isOn(transaction: Transaction | null | undefined): boolean {
    return transaction ? this.#on.has(transaction) || this.isOn(transaction.parent) : false
  }
}

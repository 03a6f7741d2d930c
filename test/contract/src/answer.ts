/** What the server says. A body that is a string goes out as it is, anything else as JSON. */
export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** A request that GitHub refuses; thrown wherever that turns out. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(status: number, message: string, details: object = {}) {
    super(message)
    this.answer = {
      status,
      body: {
        message,
        ...details,
        documentation_url: 'https://docs.github.com/rest',
        status: String(status),
      },
    }
  }
}

export const notFound = () => new Refusal(404, 'Not Found')
export const forbidden = () => new Refusal(403, 'Resource not accessible by integration')

/** The body does not fit the description. */
export const invalidRequest = (complaint: string) => new Refusal(422, `Invalid request.\n\n${complaint}`)

/** The body fits the description, and GitHub still cannot take it. */
export const validationFailed = (error: {
  resource: string
  field: string
  code: string
  message?: string
}) => new Refusal(422, 'Validation Failed', { errors: [error] })
